import { atOnce } from './at-once.ts';
import { checkout } from './checkout.ts';
import { dense } from './dense.ts';
import { disks } from './disks.ts';
import type { Fault } from './fault.ts';
import { hostileInput } from './hostile.ts';
import { keptPictureFaults } from './kept-pictures.ts';
import { kills } from './kills.ts';
import { mangled } from './mangled.ts';
import { pages } from './pages.ts';
import { releases } from './releases.ts';
import { servers } from './servers.ts';
import { signals } from './signals.ts';

/** Every fault in the order of the table. */
export const faults: readonly Fault[] = [
  ...atOnce,
  ...kills,
  ...disks,
  ...keptPictureFaults,
  ...checkout,
  ...releases,
  ...signals,
  ...servers,
  ...pages,
  ...hostileInput,
  ...dense,
  ...mangled,
];
