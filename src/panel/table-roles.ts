/** Roles of a table whose rows are laid out as cards in a narrow panel: a table element laid out so would lose its meaning for screen readers. */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asCell = { role: 'cell' } as const;
export const asColumnHeader = { role: 'columnheader' } as const;
export const asRowHeader = { role: 'rowheader' } as const;
