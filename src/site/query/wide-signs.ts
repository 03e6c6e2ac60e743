/** Marks of Chinese text that people type where a query wants the plain ones, each with its own. */
const plain: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '（': '(',
  '）': ')',
  '“': "'",
  '”': "'",
  '‘': "'",
  '’': "'",
  '＝': '=',
  '＜': '<',
  '＞': '>',
  '＊': '*',
  '。': '.',
  '、': ',',
};

/** What a query holds as it is: words in quotation marks, comments. */
const kept = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** The first mark of Chinese text in a query outside quotation marks and comments, and the plain one; null where there is none. */
export function wideSignIn(sql: string): { sign: string; plain: string } | null {
  const sign = Array.from(sql.replace(kept, ' ')).find((character) => character in plain);
  return sign === undefined ? null : { sign, plain: plain[sign] };
}
