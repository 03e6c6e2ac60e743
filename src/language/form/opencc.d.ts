/** A dictionary of opencc-js, which ships no types for it: entries parted by |, each with a space between word and replacement. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}
