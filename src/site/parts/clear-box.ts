/** What is said where a box was emptied, and on the button that takes it back. */
export interface ClearWords {
  cleared: string;
  takeBack: string;
}

/** Empties a box, says so, and offers the words back: one wrong press loses nothing. `changed` hears of both. */
export function clearBox(box: HTMLTextAreaElement, status: HTMLElement, words: ClearWords, changed: () => void): void {
  const was = box.value;
  box.value = '';
  changed();
  box.focus();
  status.replaceChildren();
  if (was.trim() === '') return;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words.takeBack });
  button.addEventListener('click', () => {
    box.value = was;
    changed();
    status.replaceChildren();
    box.focus();
  });
  status.replaceChildren(words.cleared, ' ', button);
}
