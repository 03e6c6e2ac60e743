/**
 * Explanations of terms, for readers with a mouse and for engines without `interestfor`: pointing at a word or its button opens the
 * explanation, which stays while the pointer is on either, until Escape or leaving closes it. Tapping and Enter need no script where
 * the first pointer is a finger.
 */

/** How long a pointer rests on a word before it is explained, and how long it may be on the way to the explanation. */
const [restMs, leaveMs] = [250, 200];

/** Opens and closes the explanation of one marked word. */
function start(term: HTMLElement): void {
  const button = term.querySelector('button');
  const gloss = button?.popoverTargetElement;
  if (!button || !(gloss instanceof HTMLElement)) return;
  let waiting = 0;
  const later = (ms: number, act: () => void) => () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, ms);
  };
  const show = (): void => {
    if (!gloss.matches(':popover-open')) gloss.showPopover({ source: button });
  };
  const hide = (): void => {
    if (gloss.matches(':popover-open')) gloss.hidePopover();
  };
  term.addEventListener('click', show);
  for (const element of [term, gloss]) {
    element.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && later(element === term ? restMs : 0, show)());
    element.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(leaveMs, hide)());
  }
  if ('interestForElement' in HTMLButtonElement.prototype) return;
  button.addEventListener('focus', () => button.matches(':focus-visible') && show());
  button.addEventListener('blur', later(0, hide));
}

for (const term of document.querySelectorAll<HTMLElement>('.term')) start(term);
