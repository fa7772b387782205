import type { NoteRequestWords } from '../language.ts';

export const noteRequest: NoteRequestWords = {
  opens: [
    '(me|nos)? (puedes|puede|podrias|podria|podeis|podriais|quieres|querrias|querria|podes|pueden)',
    '(te|le|os|les) (importa|importaria|molesta|molestaria)',
    '(seria|es) posible',
    '(me gustaria|quisiera|quiero|querria|necesito|desearia) (que)?',
    '(haz|haga|hazme|hagame) el favor de',
    '(serias|seria) (tan|usted tan) amable de',
    '(por favor|porfa|porfavor|xfa)',
    'me (apuntas|pones|anotas|marcas|registras|apunta|pone|anota|registra)',
  ],
  tells: [],
  verbs: [
    '(figurar|constar|aparecer|figure|conste|aparezca|salir|contar|ponga|poniendo|anotando|apuntando|registrando|guardar|guardes|guarde|guardarme|indicarme|incluirme|incluir|inscribir|apuntara|pusiera|anotara|registrara|apuntaras|pusieras|anotaras|registraras|cambiarme|cambiar|mostrarme|dejarme|dejar)',
    'en (el|mi) (sistema|calendario|estado|agenda)',
  ],
  small: 'me, que, mi, estado',
  as: 'como, para, de, a, en',
  anywhere: 'como, para, yo',
  greets: 'hola, buenos, buenas, dias, tardes, noches, perdon, perdona, perdone, disculpa, disculpe, ok, bueno, gracias, y',
};
