/** Words that all parts of the interface have beside their own. */
export const en = {
  claimsN: { one: '{n} claim', other: '{n} claims' },
  originsN: { one: '{n} independent origin', other: '{n} independent origins' },
  outletsN: { one: '{n} outlet', other: '{n} outlets' },
  reportsN: { one: '{n} report', other: '{n} reports' },
  eventsN: { one: '{n} event', other: '{n} events' },
  conflictsN: { one: '{n} conflict', other: '{n} conflicts' },
  claimsHead: 'Claims',
  from: 'From',
  until: 'Until',
  noDay: 'day unknown',
  comma: ', ',
  screenParts: 'Parts of this screen',
  notKept: 'Not kept: {why}',
  sessionOver: 'the session has ended',
  noAnswer: 'the server does not answer',
} as const;
