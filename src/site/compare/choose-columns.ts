/** Keeps the choice of columns in the fragment: #hide=henan,xingtai. A fragment that is an anchor is left alone. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.choose input[data-key]')];

function restore(): void {
  const hidden = /^#hide=([a-z0-9,-]+)$/.exec(location.hash)?.[1]?.split(',') ?? [];
  for (const box of boxes) box.checked = !hidden.includes(box.dataset['key'] ?? '');
}

function keep(): void {
  const hidden = boxes.filter((box) => !box.checked).map((box) => box.dataset['key']);
  history.replaceState(null, '', hidden.length > 0 ? `#hide=${hidden.join(',')}` : location.pathname + location.search);
}

if (boxes.length > 0) {
  if (location.hash.startsWith('#hide=')) restore();
  for (const box of boxes) box.addEventListener('change', keep);
  addEventListener('hashchange', () => location.hash.startsWith('#hide=') && restore());
}
