const paths = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5.200 12.200L21 21',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  check: 'M5 12.500 10 17.500 19.500 7',
  verified:
    'M12 3l2.400 1.800 3-.2.900 2.900 2.500 1.700-1 2.800 1 2.800-2.500 1.700-.900 2.900-3-.2L12 21l-2.400-1.800-3 .2-.900-2.900-2.500-1.700 1-2.800-1-2.800 2.500-1.700.900-2.900 3 .2zM8.500 12l2.500 2.500 4.500-5',
  place:
    'M12 21s7-6.300 7-11.500a7 7 0 0 0-14 0C5 14.700 12 21 12 21Zm0-9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  need: 'M12 3a6 6 0 0 0-3.500 10.900c.900.700 1.500 1.600 1.500 2.600h4c0-1 .6-1.900 1.500-2.600A6 6 0 0 0 12 3ZM10 20h4',
  offer: 'M4 8.500 12 4l8 4.500v7L12 20l-8-4.500zM4 8.500l8 4.500 8-4.500M12 13v7',
  organisation: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-5h6v5M9 11h.01M15 11h.01',
  expert: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.600-3.500 3.500-5.500 7-5.500s6.400 2 7 5.500',
  lab: 'M9 3h6M10 3v6l-5 9a2 2 0 0 0 1.800 3h10.400a2 2 0 0 0 1.800-3l-5-9V3M7.500 15h9',
  news: 'M5 5h11v14H6a2 2 0 0 1-2-2V6a1 1 0 0 1 1-1Zm11 4h4v8a2 2 0 0 1-4 0M8 9h4M8 13h4',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v4.500l3 2',
  alert: 'M12 4 2.800 20h18.400zM12 10v4.500M12 17.300v.2',
  unknown: 'M9 9.200a3 3 0 1 1 4.500 2.600c-.900.5-1.500 1.200-1.500 2.200M12 17.300v.2',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  more: 'M6 9l6 6 6-6',
  filter: 'M4 6h16M7 12h10M10 18h4',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3M12 14.500v2',
  key: 'M14.500 13.500a5 5 0 1 0-4-4L4 16v4h4v-2.500h2.500V15l1-1.500zM16 8h.01',
  device: 'M4 5h16v11H4zM9 20h6M12 16v4',
  people:
    'M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3 19c.5-3 3-4.700 6-4.700s5.500 1.700 6 4.700M15.500 4.800a3.500 3.500 0 0 1 0 6.400M17.500 14.800c1.900.600 3.200 2 3.500 4.200',
  log: 'M6 4h12v16H6zM9 8.500h6M9 12h6M9 15.500h4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  outside: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the colour and size of its text; always beside a word, so it says nothing to a screen reader. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
