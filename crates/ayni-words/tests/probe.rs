use ayni_words::*; use ayni_model::*; use ayni_model::document::Speak; use std::sync::Arc;
#[test] fn probe(){
 let c=Arc::new(Catalogue::embedded());
 for l in LANGUAGES{ let w=Words::new(&c,Arc::default(),l);
  let d=|s:&str|w.date(s.parse().unwrap());
  println!("{l} {} | {:?} | {:?} | {:?} | {:?} | {:?} | {:?} | {:?} | {:?}",w.language(), w.number("-1234567.891".parse().unwrap(),2), w.exact("1234.5".parse().unwrap()), d("2024-05-17"),d("2024-05"),d("2024"),d("0987"),w.list(&["A".into(),"B".into(),"C".into()]), w.year(2024));
  let mut v=vec!["Öl","Zaïre","Angola","Égypte","école","Ñandú","Nube","Ёж","Еж","Жук","中国","阿根廷","巴西","مصر","الأردن","éa","eb"]; v.sort_by(|a,b|w.compare(a,b)); println!("   {v:?}");
  println!("  {:?}", w.finding(&Finding::new("words-incomplete",Severity::Note).with("language","qu").with("lacking",1234usize).with("all",2000usize).with("first","x").at(Origin{file:"a.xlsx".into(),sheet:Some("S".into()),row:Some(2),column:Some(3)})));
 }}
