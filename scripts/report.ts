import { type Problem, printProblem } from '../src/model/problem.ts';
import { ownFolders, sealFileOf } from '../src/corpus/folders.ts';
import { foldersOf } from './folders.ts';

/** A message with the folders of the corpus at hand where it names those of this repository. */
export function inFolders(message: string, folders = foldersOf()): string {
  const named = (own: string, folder: string, text: string): string =>
    own === folder ? text : text.replaceAll(new RegExp(`(?<![\\w/.-])${own}/`, 'g'), `${folder}/`);
  const sealed = message.replaceAll(sealFileOf(ownFolders), sealFileOf(folders));
  return named(ownFolders.seeds, folders.seeds, named(ownFolders.content, folders.content, sealed));
}

/** Problems as lines, those that stop nothing first; then how many of each there are, where there are any. */
export function reportLines(problems: readonly Problem[]): string[] {
  const [fatal, others] = [problems.filter((problem) => problem.fatal), problems.filter((problem) => !problem.fatal)];
  const counted = [
    ...(others.length > 0 ? [`${others.length} ${others.length === 1 ? 'remark' : 'remarks'}`] : []),
    ...(fatal.length > 0 ? [`${fatal.length} ${fatal.length === 1 ? 'fault that stops' : 'faults that stop'} everything`] : []),
  ];
  return [...others, ...fatal]
    .map((problem) => inFolders(printProblem(problem)))
    .concat(counted.length > 0 ? [`${counted.join(', ')}.`] : []);
}
