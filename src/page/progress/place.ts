/** Where the browser keeps progress. */
export const progressPlace = 'mailroom.progress';

/** Where a text goes that this Mailroom cannot read, so that nothing is lost when it starts afresh. */
export const unreadablePlace = 'mailroom.progress.unreadable';

/** Dispatched on `window` when progress changes in this tab; other tabs get the browser's own `storage` event. */
export const progressEvent = 'mr-progress';
