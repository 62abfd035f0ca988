mod hand;
mod hostile;
mod laws;
mod real;
mod world;
