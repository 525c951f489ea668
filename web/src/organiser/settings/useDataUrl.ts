import { useEffect, useState } from 'react';

/** The address of a file that was chosen, as the page may show no other one. Undefined until it is read. */
export function useDataUrl(file: File | null): string | undefined {
  const [read, setRead] = useState<{ file: File; url: string } | null>(null);
  useEffect(() => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => setRead({ file, url: String(reader.result) });
    reader.readAsDataURL(file);
  }, [file]);
  return file && read?.file === file ? read.url : undefined;
}
