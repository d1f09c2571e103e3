// The image's health check: is the api ready to answer?
const ready = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`).catch(() => undefined);
process.exit(ready?.ok ? 0 : 1);
