/** Marks that end a sentence. */
export const sentenceStops = '。！？!?';

/** Marks that part a sentence whose parts could stand alone. */
export const partStops = '；;';
