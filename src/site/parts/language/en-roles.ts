/** In what roles people record what they saw, as records write it, in English. */
const roles: Readonly<Record<string, string | undefined>> = { 编者: 'an editor' };

/** A role in a sentence in English; one that isn't known stays as it is written. */
export const roleInEnglish = (role: string): string => roles[role] ?? role;
