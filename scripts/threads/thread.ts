/** A thread that does one work and ends: its name and what it is given come with it, what it gives goes back. */
import '../compile-cache.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { type WorkName, works } from './works.ts';

const { name, given } = workerData as { name: WorkName; given: never };

parentPort?.postMessage(await works[name](given));
