export { ruleFamilies } from '../families.ts';
export { valueTables } from '../values.ts';
