/** A site in parts: several builds that each render a share of the pages, and one folder of what they wrote. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './audit.ts';

/** Which part of how many. */
export interface Part {
  number: number;
  of: number;
}

/** An address that is built, and the file in `pages/` that builds it. */
interface Path {
  pathname: string;
  route: { component: string };
}

/** The part that the environment names, `2/4`; null where all pages are built at once. Throws where it names none. */
export function partOf(text: string | undefined): Part | null {
  if (text === undefined) return null;
  const [number = 0, of = 0] = text.split('/').map(Number);
  if (!(Number.isInteger(number) && Number.isInteger(of) && number >= 1 && number <= of))
    throw new Error(`PART=${text}: is no part. Write 1/4 for the first of four.`);
  return { number, of };
}

/** A kind of page with fewer addresses is rendered whole by one part, since its pages share what they are made from. */
const few = 40;

/** The paths that a part renders: each path is in one part, and an address that two routes build is the first one's. */
export function dealt<P extends Path>(paths: readonly P[], { number, of }: Part): P[] {
  const first = new Map(paths.toReversed().map((path) => [path.pathname.replace(/\/$/, ''), path]));
  const kinds = [
    ...Map.groupBy(
      paths.filter((path) => first.get(path.pathname.replace(/\/$/, '')) === path),
      ({ route }) => route.component,
    ).values(),
  ];
  const wholes = kinds.filter((kind) => kind.length < few);
  const many = kinds.filter((kind) => kind.length >= few).flat();
  const isOurs = (_: unknown, i: number): boolean => i % of === number - 1;
  return [...wholes.filter(isOurs).flat(), ...many.filter(isOurs)];
}

/** Some of the paths that it is given. */
export type Choose = <P extends Path>(paths: readonly P[]) => P[];

/** The paths of one part of the site. */
export const inPart =
  (part: Part): Choose =>
  (paths) =>
    dealt(paths, part);

/** The addresses below one folder alone: `search`. */
export const below =
  (folder: string): Choose =>
  (paths) =>
    paths.filter(({ pathname }) => `${pathname}/`.startsWith(`/${folder}/`));

/** Makes an Astro build render the paths that all of these choose. */
export const renderSome = (choices: readonly Choose[]): AstroIntegration => ({
  name: 'render-some',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((whole) => ({
        ...whole,
        getStaticPaths: async () => choices.reduce((paths, choose) => choose(paths), await whole.getStaticPaths()),
      }));
    },
  },
});

/** Moves a file, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

/** Puts the files of several parts into one folder. Throws where two parts wrote a file differently. */
export function mergeParts(parts: readonly string[], folder: string): void {
  for (const part of parts)
    for (const path of filesBelow(part)) {
      const [from, to] = [join(part, path), join(folder, path)];
      if (!existsSync(to)) {
        mkdirSync(dirname(to), { recursive: true });
        move(from, to);
      } else if (!readFileSync(from).equals(readFileSync(to)))
        throw new Error(`${path}: two parts of the site wrote it differently. Build with --workers 1, and report the file.`);
    }
}
