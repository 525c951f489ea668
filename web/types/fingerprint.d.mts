export const documentPath: string;
export function header(document: string, types: string): string;
