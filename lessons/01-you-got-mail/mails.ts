/** The mail of the prediction: loud words, and a sentence that takes the loudness back. */
export const fireDrill = {
  id: 'fire-drill@transit.example',
  sender: 'Safety office <safety@transit.example>',
  recipient: 'all@transit.example',
  subject: 'Fire and smoke at Depot North on Thursday',
  body: 'Good morning,\n\nOn Thursday at ten you will see smoke at Depot North, and people who are evacuated. It is a fire drill. Nobody is hurt, no action needed.\n\nThe safety office',
  references: [],
  receivedAt: 1_795_420_800,
};
