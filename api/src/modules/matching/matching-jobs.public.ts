/** The job that an `items.changed` event becomes. Who publishes without serving (the command line) needs its name only. */
export const itemsChangedTask = 'matching.items_changed';
