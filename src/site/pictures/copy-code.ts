/** Shows the button that copies the code of a frame, where the browser can. */
export {};
const box = document.querySelector<HTMLTextAreaElement>('.embed-code');
const button = document.querySelector<HTMLButtonElement>('.copy-embed');
const said = document.querySelector<HTMLElement>('.copy-said');

if (box && button && 'clipboard' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(box.value).then(() => {
      if (said) said.textContent = box.dataset['copied'] ?? '';
    });
  });
}
