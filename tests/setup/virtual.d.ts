declare module 'virtual:locale-messages' {
  const messages: Record<string, { message: string }>;
  export default messages;
}
