/** The words of a text in small letters, with a blank before, between and after them. */
const spaced = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}’-]+/gu)
      ?.join(' ') ?? ''
  } `;

/** True where a name holds another as whole words: Steel capacity says steel, Steelworks doesn't. */
export const isSaid = (what: string, name: string): boolean => spaced(what).includes(spaced(name));
