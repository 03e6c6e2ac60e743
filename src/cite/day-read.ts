/** How each format says on which day a page was read. Runs in the browser, where that day is known, hence without any import. */

/** A day of the calendar. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const iso = ({ year, month, day }: CalendarDay): string => `${year}-${two(month)}-${two(day)}`;

/** Files have a line for it, which is not there until the day is known: no program reads a day that says “to be filled in”. */
const ways: Readonly<Record<string, (read: CalendarDay) => string>> = {
  bibtex: (read) => `  urldate = {${iso(read)}},\n`,
  ris: ({ year, month, day }) => `Y2  - ${year}/${two(month)}/${two(day)}/\n`,
  'csl-json': ({ year, month, day }) => `,\n    "accessed": {"date-parts":[[${year},${month},${day}]]}`,
  apa: ({ year, month, day }) =>
    new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('en-US', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
};

/** The day of reading as the format has it: words in a reference, a whole line in a file; all others as 2026-11-21. */
export const sayDayRead = (format: string, read: CalendarDay): string => (ways[format] ?? iso)(read);
