/** The rows of a sector's page in their order, each with the key of its label. */
export const sectorParts = [
  { id: 'names', label: 'ownName' },
  { id: 'rank', label: 'rank' },
  { id: 'aims', label: 'aims' },
  { id: 'targets', label: 'targets' },
  { id: 'develops', label: 'develops' },
  { id: 'sites', label: 'sites' },
  { id: 'firms', label: 'firms' },
  { id: 'projects', label: 'projects' },
  { id: 'passages', label: 'passages' },
] as const;
