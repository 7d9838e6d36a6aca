s|value="5"|value="五分"|
s|(<set parameter="customer").*/>|\1 value="会員"/><set parameter="paper-takeout" value="maybe"/><set parameter="poster-size" value="a5"/><set parameter="records" ja="全て" en="all"/>|
