/** Marks that end a sentence. */
export const fullStops = '。！？!?';

/** Marks that part a sentence into parts that could stand alone. */
export const semicolons = '；;';
