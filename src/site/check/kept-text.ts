/** What was pasted, as long as its tab is open: a page that is loaded again has it. Nothing is sent anywhere. */
const name = 'check-text';

/** Keeps a text; a browser that keeps nothing loses nothing else. */
export function keepText(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Storage is off or full: the text stays on the page.
  }
}

/** The text that was kept; "" where there is none. */
export function keptText(): string {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
