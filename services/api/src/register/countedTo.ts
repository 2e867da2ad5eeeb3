/** The count of a public list is exact up to here; above, there are simply more. */
export const countedTo = 1000;
