/** Words of the help. */
export const en = {
  pages: 'Pages',
  keysNow: 'Keys of each screen: press {key} there.',
  english: 'Further pages, in English, with figures and details of how it is made:',
  ofWorkbench: 'The workbench in short',
  licences: 'Licences of what is bundled',
  api: 'Description of the API',
  's.inbox': 'The inbox shows claims one by one with their sentence lit. Accept what the report says, reject what it does not, correct what is coded wrong. Every decision can be taken back.',
  's.numbers': 'Every number is a link to the claims behind it, and every claim shows its words in the report.',
  's.conflicts': 'What sources tell against each other is never settled into one truth. A conflict keeps each side with its origins; fourteen outlets that carry one agency are one origin.',
  's.asof': 'The date in the top bar shows everything as it was known at the end of that day. The address of each page holds its whole state and can be shared.',
  's.use': 'A claim is what somebody said, often wrong, often propaganda. This is for understanding and holding to account, never for targeting.',
} as const;
