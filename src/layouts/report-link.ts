/** Puts the words that the reader has selected into the report of a mistake. */
const link = document.querySelector<HTMLAnchorElement>('a.report');
const mark = '原文或数字：';

link?.addEventListener('click', () => {
  const quote = getSelection()?.toString().trim().slice(0, 500) ?? '';
  if (quote === '') return;
  const form = new URL(link.href);
  const body = form.searchParams.get('body') ?? '';
  form.searchParams.set(
    'body',
    body.replace(new RegExp(`${mark}.*`), () => `${mark}${quote}`),
  );
  link.href = form.href;
});
