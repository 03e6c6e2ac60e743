/** Before printing, links get their whole address, which the print sheet puts after them. */
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(.pilcrow)')) link.dataset['address'] = link.href;
});
