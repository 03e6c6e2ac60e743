import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type Outcome, tally } from './fault.ts';
import { begin, type Ended, inRoom, printOf, type Room, run, whole } from './room.ts';

/** A room whose pictures are kept in a folder of its own, with its content made. */
const inPictureRoom = (work: (room: Room & { kept: string; build: () => Promise<Ended> }) => Promise<Outcome>): Promise<Outcome> =>
  inRoom(async (room) => {
    const kept = join(room.folder, '.pictures-work');
    whole(await run('content', room.corpus('seeds', 'content')));
    const build = (): Promise<Ended> =>
      run('build', room.corpus('seeds', 'content', 'out'), { variables: { PICTURES_WORK: kept, CI: '' } });
    return work({ ...room, kept, build });
  });

const site = ({ folder }: Room): string => join(folder, 'dist');
const drawnIn = ({ said }: Ended): number =>
  [...said.matchAll(/^(?:pictures|cards) +(\d+) drawn/gm)].reduce((sum, [, n]) => sum + Number(n), 0);

/** What can become of a kept picture, `other` being the file of another one. */
const spoilings: [string, (path: string, other: string) => void][] = [
  ['empty', (path) => truncateSync(path, 0)],
  ['cut short', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
  ['of another picture', (path, other) => copyFileSync(other, path)],
  ['no PNG', (path) => writeFileSync(path, 'spoilt '.repeat(40))],
];

/** Spoils every kept picture in one way or another; the next build must make the same site, and the one after it draw nothing. */
const spoilt = (): Promise<Outcome> =>
  inPictureRoom(async ({ kept, build, ...room }) => {
    whole(await build());
    const wanted = printOf(site(room));
    const files = readdirSync(kept).sort();
    files.forEach((file, i) => spoilings[i % spoilings.length][1](join(kept, file), join(kept, files[(i + 1) % files.length])));
    const again = whole(await build());
    const failures = printOf(site(room)) === wanted ? [] : ['the next site had other bytes'];
    if (drawnIn(again) !== files.length) failures.push(`${drawnIn(again)} of ${files.length} were drawn again`);
    const third = drawnIn(whole(await build()));
    if (third > 0) failures.push(`${third} were drawn a third time`);
    const names = spoilings.map(([name]) => name).join(', ');
    return tally(`${files.length} files made ${names}: each drawn again, the site the same`, failures);
  });

/** Builds where pictures can't be kept. */
const unkept = (spoil: (kept: string) => void): Promise<Outcome> =>
  inPictureRoom(async ({ kept, build, ...room }) => {
    whole(await build());
    const wanted = printOf(site(room));
    spoil(kept);
    const ended = await build();
    const isSame = printOf(site(room)) === wanted;
    return { happened: `ended with ${ended.code}, the site is ${isSame ? 'the same' : 'another'}`, held: ended.code === 0 && isSame };
  });

/** Kills a build as soon as it has kept its first pictures: the site stays as it was, and the next build makes it whole. */
const killDrawing = (times: number): Promise<Outcome> =>
  inPictureRoom(async ({ kept, build, ...room }) => {
    whole(await build());
    const wanted = printOf(site(room));
    const failures: string[] = [];
    for (let time = 0; time < times; time++) {
      const own = `${kept}-${time}`;
      const { child, ended } = begin('build', room.corpus('seeds', 'content', 'out'), { variables: { PICTURES_WORK: own } });
      while (!existsSync(own) && child.exitCode === null) await sleep(1);
      await sleep(time * 20);
      if (child.exitCode !== null) failures.push(`ended by itself before it was killed, ${time * 20} ms after its first picture`);
      child.kill('SIGKILL');
      await ended;
      if (printOf(site(room)) !== wanted) failures.push('a killed build changed the site');
    }
    whole(await build());
    if (printOf(site(room)) !== wanted) failures.push('the next build made another site');
    return tally(`${times} kills while pictures were drawn: the site stayed as it was, and the next build made the same`, failures);
  });

/** A character that the font of pictures has not. */
const rare = '\u{2e9f5}';

/** Puts the rare character into a file of the seeds, and builds. */
const lacking = (path: string, from: string, to: string, holds: (ended: Ended, isKept: boolean) => boolean): Promise<Outcome> =>
  inPictureRoom(async ({ build, ...room }) => {
    whole(await build());
    const before = printOf(site(room));
    const file = join(room.folder, 'seeds', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    whole(await run('content', room.corpus('seeds', 'content')));
    const ended = await build();
    const told = ended.said.split('\n').filter((each) => each.includes(`${rare} (`));
    return {
      happened: `ended with ${ended.code}: “${told.at(-1) ?? ''}”`,
      held: told.length > 0 && holds(ended, printOf(site(room)) === before),
    };
  });

/** Pictures and cards, and what is kept of them between builds. */
export const keptPictureFaults: readonly Fault[] = [
  { name: 'spoilt-pictures', what: 'every file of `.pictures-work` spoilt between two builds', run: spoilt },
  {
    name: 'pictures-is-file',
    what: '`.pictures-work` is a file',
    run: () =>
      unkept((kept) => {
        rmSync(kept, { recursive: true });
        writeFileSync(kept, 'mine');
      }),
  },
  {
    name: 'pictures-are-folders',
    what: '`.pictures-work` holds folders where files should be',
    run: () =>
      unkept((kept) => {
        const files = readdirSync(kept);
        rmSync(kept, { recursive: true });
        for (const file of files) mkdirSync(join(kept, file), { recursive: true });
      }),
  },
  { name: 'kill-drawing', what: '`npm run build` killed with SIGKILL while it draws', run: () => killDrawing(4) },
  {
    name: 'picture-lacks-sign',
    what: 'a place’s name in a picture has a character that the font lacks',
    run: () => lacking('places.yml', 'shortName: 固原', `shortName: 固${rare}`, ({ code }, isKept) => code === 1 && isKept),
  },
  {
    name: 'card-lacks-sign',
    what: 'an issuer on a card has a character that the font lacks',
    run: () =>
      lacking(
        'plans/guyuan-health-2031.yml',
        '  period:',
        `  issuer: { value: 固原市${rare}人民政府, from: editorial }\n  period:`,
        ({ code }) => code === 0,
      ),
  },
];
