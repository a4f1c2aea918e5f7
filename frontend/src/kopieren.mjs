export function kopieren() {}
