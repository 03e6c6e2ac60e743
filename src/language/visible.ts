/** What nobody sees, as a class of regular expressions without its brackets: white space, joints without width, marks of direction, soft hyphens, selectors of a shape. */
export const unseen = '\\s\\ufe00-\\ufe0f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';

const all = new RegExp(`[${unseen}]`, 'gu');

/** How many characters of a text can be seen: code points without white space and what has no width. */
export const visibleLength = (text: string): number => Array.from(text.replace(all, '')).length;
