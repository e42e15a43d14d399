/** What a translation of a part of the catalogue holds: a message for each id, no more and no less. */
export type Words<Original> = { readonly [Id in keyof Original]: string };
