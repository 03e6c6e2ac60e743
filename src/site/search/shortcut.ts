/** The key / goes to the page's first search box that is shown. */
document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || at.closest('input, select, textarea')) return;
  const box = [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')].find((each) => each.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
