/** npm run faults: everything goes wrong on purpose, and a table says what happened. */
import process from 'node:process';
import { readArguments } from './arguments.ts';
import { faults } from './faults/all.ts';
import type { Fault, Outcome } from './faults/fault.ts';

const { values, given } = readArguments({
  command: 'npm run faults',
  about: `Does what must not harm (kills, full disks, hostile texts …), prints what happened as a table, a row each as it ends, and fails where something didn’t hold.
What this machine can’t do is skipped, with the reason. All of it takes about half an hour.`,
  options: { list: { type: 'boolean', about: 'prints the names and does nothing' } },
  given: { word: 'NAME', least: 0, most: Infinity },
});

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const verdict = ({ held }: Outcome): string => (held === null ? 'skipped' : held ? 'yes' : 'NO');

async function outcomeOf(fault: Fault): Promise<Outcome> {
  try {
    return await fault.run();
  } catch (error) {
    return { happened: error instanceof Error ? (error.stack ?? error.message) : String(error), held: false };
  }
}

/** Goes through the faults; returns the exit code. */
async function main(asked: readonly Fault[]): Promise<number> {
  const outcomes: Outcome[] = [];
  console.log('| name | what was done | what happened | held |\n| --- | --- | --- | --- |');
  for (const fault of asked) {
    const outcome = await outcomeOf(fault);
    outcomes.push(outcome);
    console.log(`| ${fault.name} | ${cell(fault.what)} | ${cell(outcome.happened)} | ${verdict(outcome)} |`);
  }
  const count = (held: boolean | null): number => outcomes.filter((outcome) => outcome.held === held).length;
  console.log(`\n${count(true)} held, ${count(false)} did not, ${count(null)} skipped.`);
  return count(false) > 0 ? 1 : 0;
}

const unknown = given.find((name) => !faults.some((fault) => fault.name === name));
if (unknown !== undefined) {
  console.error(`npm run faults: there is no fault ${unknown}. Name some of ${faults.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
} else if (values.list) console.log(faults.map(({ name, what }) => `${name}  ${what}`).join('\n'));
else process.exitCode = await main(given.length > 0 ? faults.filter(({ name }) => given.includes(name)) : faults);
