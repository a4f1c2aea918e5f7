export function diagramme() {}
