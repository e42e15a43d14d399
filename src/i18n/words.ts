/** The type of a translated module: exactly the message ids of the English one. */
export type Words<Original> = { readonly [Id in keyof Original]: string };
