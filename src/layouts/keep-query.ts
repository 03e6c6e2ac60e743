/** Links to the same page elsewhere lead to the place on it, and to the question, that the reader is at. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
  const { pathname } = new URL(link.href);
  const keep = (): void => link.setAttribute('href', pathname + location.search + location.hash);
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keep);
}
