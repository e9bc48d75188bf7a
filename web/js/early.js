// Blocking and tiny on purpose: no flash of the wrong theme, no flash of the frame where it is not shown.
{
  const root = document.documentElement;
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.classList.toggle('live', /^\/events\/[^/]+\/live/.test(location.pathname));
  root.classList.toggle(
    'bare',
    /^\/(invitation|reset|shared|sign-in|verify|welcome)/.test(location.pathname),
  );
}
