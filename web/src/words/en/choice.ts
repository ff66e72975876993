/** Words of the choice of claims. */
export const en = {
  choose: 'Which claims',
  chosen: { one: '{n} claim in this choice', other: '{n} claims in this choice' },
  type: 'Event type',
  actor: 'Takes part',
  anyType: 'all',
  clear: 'All claims',
} as const;
