import { isAbsolute } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { toldError } from './trouble.ts';

/** An option of a script. */
interface Option {
  type: 'boolean' | 'string';
  /** what it does, in half a sentence */
  about: string;
  /** the word that stands for its value: `--dist FOLDER` */
  value?: string;
  /** what its value must look like */
  pattern?: RegExp;
  default?: string;
  /** whether it may be given more than once */
  multiple?: true;
}

/** How a script is called. */
export interface Usage<Options extends Record<string, Option> = Record<string, Option>> {
  /** as it is typed: `npm run links` */
  command: string;
  /** what it does, a sentence a line */
  about: string;
  options?: Options;
  /** what is given without an option: its word, and how many of it at least and at most */
  given?: { word: string; least: number; most: number };
}

type Values<Options extends Record<string, Option>> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

/** What a script was asked to do, or what to print instead and the exit code. */
export type Read<Options extends Record<string, Option>> = { values: Values<Options>; given: string[] } | { print: string; code: 0 | 2 };

const help = { type: 'boolean', about: 'prints this text and does nothing' } as const satisfies Option;

/** npm keeps what stands before `--` for itself; scripts run without npm need none. */
const dashes = (command: string): string => (command.startsWith('npm ') ? ' --' : '');

const written = ([name, { value }]: [string, Option]): string => `--${name}${value === undefined ? '' : ` ${value}`}`;

/** The line that says how a script is called. */
export function usageLine({ command, options = {}, given }: Usage): string {
  const words = given ? [given.least > 0 ? given.word : `[${given.word}]`, ...(given.most > 1 ? ['…'] : [])] : [];
  const all = [words.join(''), ...Object.entries(options).map((option) => `[${written(option)}]`)].filter((word) => word !== '');
  return all.length > 0 ? `${command}${dashes(command)} ${all.join(' ')}` : command;
}

/** The text that `--help` prints. */
function helpText(usage: Usage): string {
  const options = Object.entries<Option>({ ...usage.options, help });
  const width = Math.max(...options.map((option) => written(option).length));
  const lines = options.map((option) => {
    const [, { about, default: value }] = option;
    return `  ${written(option).padEnd(width)}  ${about}${value === undefined ? '' : ` (${value})`}`;
  });
  return `${usageLine(usage)}\n\n${usage.about}\n\n${lines.join('\n')}`;
}

/** The option that npm took for its own, because it stood before `--`: the script would run without it. Of its own options npm names those without a value too, as ''. */
const takenByNpm = (options: Record<string, Option>, args: readonly string[], variables: NodeJS.ProcessEnv): string | undefined =>
  variables['npm_lifecycle_event'] === undefined
    ? undefined
    : Object.keys(options).find((name) => (variables[`npm_config_${name}`] ?? '') !== '' && !args.includes(`--${name}`));

/** What is wrong with the value of an option, if anything is. */
function unfit(values: Record<string, unknown>, options: Record<string, Option>): string | undefined {
  for (const [name, { pattern, value = '' }] of Object.entries(options)) {
    const given = values[name];
    if (typeof given === 'string' && pattern?.test(given) === false) return `--${name} wants ${value}, not “${given}”.`;
  }
  return undefined;
}

/** Reads the arguments of a script; what it doesn't know is refused, never passed over. */
export function parseArguments<Options extends Record<string, Option> = Record<never, Option>>(
  usage: Usage<Options>,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Read<Options> {
  const { command, given = { word: '', least: 0, most: 0 } } = usage;
  const refuse = (what: string): Read<Options> => ({ print: `${command}: ${what} Use: ${usageLine(usage)}`, code: 2 });
  const options = (usage.options ?? {}) as Options;
  const taken = takenByNpm(options, args, variables);
  if (taken !== undefined) return refuse(`npm took --${taken} for an option of its own. Put -- before it.`);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...options, help }, allowPositionals: true });
    if ('help' in values) return { print: helpText(usage), code: 0 };
    const wrong = unfit(values, options);
    if (wrong !== undefined) return refuse(wrong);
    const [stray] = positionals.slice(given.most);
    if (stray !== undefined) return refuse(`“${stray}” is not expected.`);
    if (positionals.length < given.least) return refuse(`${given.word} is missing.`);
    return { values: values, given: positionals };
  } catch (error) {
    return refuse(`${error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error)}.`);
  }
}

/** Says of an error that nobody caught what happened, and ends the process. */
function endWith(command: string, error: unknown): never {
  console.error(`${command}: ${toldError(error)}`);
  process.exit(1);
}

/** Reads what this process was called with; for `--help` and for what isn't understood it prints and ends the process. */
export function readArguments<Options extends Record<string, Option> = Record<never, Option>>(
  usage: Usage<Options>,
): Extract<Read<Options>, { given: string[] }> {
  if (isAbsolute(process.argv[1] ?? '')) process.once('uncaughtException', (error) => endWith(usage.command, error));
  const read = parseArguments(usage, process.argv.slice(2), process.env);
  if ('given' in read) return read;
  if (read.code === 0) console.log(read.print);
  else console.error(read.print);
  return process.exit(read.code);
}
