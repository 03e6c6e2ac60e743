/** Loaded before a program that a script runs: ends it when the script is gone, so that a killed build leaves nobody who goes on writing. */
import process, { exit } from 'node:process';

process.once('disconnect', () => exit(1));
process.channel?.unref();
