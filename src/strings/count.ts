const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small count in Chinese numerals, as prose says it; above ten in figures. */
export const count = (value: number): string => (value === 2 ? '两' : (digits[value] ?? String(value)));

/** Figures with a comma at the thousands. */
export const figure = (value: number): string => value.toLocaleString('en-US');
