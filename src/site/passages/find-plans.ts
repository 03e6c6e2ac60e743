/** What a chooser offers: an id and the words that stand for it. */
export interface Offered {
  value: string;
  text: string;
}

/** From so many on, a list is looked through by typing. */
export const manyPlans = 13;

const plain = (words: string): string => words.normalize('NFKC').toLowerCase();

/** Those whose words have every part of what was typed (parts by white space), or run through its letters in their order: 石战 finds 石家庄 战略…. All of them where nothing was typed. */
export function plansWith<T extends Offered>(offered: readonly T[], typed: string): T[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => parts.every((part) => text.includes(part));
  const found = offered.filter(({ text }) => holds(plain(text)));
  if (found.length > 0 || parts.length === 0) return found;
  const letters = Array.from(parts.join(''));
  return offered.filter(({ text }) => {
    let at = 0;
    for (const letter of plain(text)) if (letter === letters[at]) at++;
    return at === letters.length;
  });
}

/** A list of plans that follows what is typed beside it. */
export interface FollowedList {
  /** Chooses a plan, whether what was typed leaves it or not. */
  choose: (id: string) => void;
}

/** Has a list follow a box; the chosen one stays in the list. Enter takes the only one that is left, else leads to the list. `say` hears how many are left. */
export function followTyped(box: HTMLInputElement, list: HTMLSelectElement, say: (left: number | null) => void): FollowedList {
  const [none, ...all] = Array.from(list.options);
  let left = all;
  function show(chosen: string): void {
    left = plansWith(all, box.value);
    const own = all.filter((each) => each.value === chosen && !left.includes(each));
    list.replaceChildren(none, ...own, ...left);
    list.value = chosen;
    say(box.value.trim() === '' ? null : left.length);
  }
  box.addEventListener('input', () => show(list.value));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (left.length !== 1) return list.focus();
    list.value = left[0].value;
    list.dispatchEvent(new Event('change'));
  });
  return { choose: show };
}
