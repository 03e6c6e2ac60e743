/** Hands each file to `take` that is chosen in a form, or dropped on it. */
export function takeFiles(form: HTMLFormElement, take: (file: File) => void): void {
  const input = form.querySelector<HTMLInputElement>('[type="file"]');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again, changed.
    if (file) take(file);
    input.value = '';
  });
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const mark = (isOver: boolean): void => void form.toggleAttribute('data-over', isOver);
  form.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  form.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) mark(false);
  });
  form.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
