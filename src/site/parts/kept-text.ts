/** What was typed or pasted, as long as its tab is open: a page that is loaded again has it. Nothing is sent anywhere. */
export interface KeptText {
  /** Keeps a text; a browser that keeps nothing loses nothing else. */
  keep: (text: string) => void;
  /** The text that was kept; "" where there is none. */
  kept: () => string;
}

/** Makes the place of one box; each has a name of its own. */
export function keptText(name: string): KeptText {
  return {
    keep: (text) => {
      try {
        if (text === '') sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, text);
      } catch {
        // Storage is off or full: the text stays on the page.
      }
    },
    kept: () => {
      try {
        return sessionStorage.getItem(name) ?? '';
      } catch {
        return '';
      }
    },
  };
}
