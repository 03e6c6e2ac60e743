/** Parts of a whole in one character. */
export const fractionSigns: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

/** Numbers of lists and notes in one character: ①, ⑴, ⒈, ㈠, ❶. A regular expression's class without its brackets. */
export const listSigns = '①-⑳⑴-⒇⒈-⒛⓪-⓿❶-➓㈠-㈩㊀-㊉';

/** Small digits above and below the line: 10⁴, m², CO₂. Such a class too. */
export const smallDigits = '⁰¹²³⁴-⁹₀-₉';

/** Every sign that holds a number and is no digit, as such a class. */
export const numberSigns = `${Object.keys(fractionSigns).join('')}${listSigns}${smallDigits}`;
