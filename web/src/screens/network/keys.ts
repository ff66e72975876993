/** The keys of the network, by what they do. */
export const KEYS = {
  next: { id: 'network.next', chord: 'Period' },
  previous: { id: 'network.previous', chord: 'Comma' },
} as const;
