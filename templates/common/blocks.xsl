<?xml version="1.0" encoding="UTF-8"?>
<!-- What every stylesheet shares.
     In: /kitei, projected to one language (what `kitei resolve` prints for one language). Out: blocks of the document tree (document.xsd).
     No fixed word stands in a template: words come from labels.xml. No number of a chapter, article or form either: link gives them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <!-- Row of documents.xml this run is for. -->
  <xsl:param name="document"/>

  <xsl:key name="document" match="/kitei/documents/document" use="@id"/>
  <xsl:key name="label" match="/kitei/labels/label" use="@id"/>
  <xsl:key name="person" match="/kitei/model/company/people/person" use="@id"/>
  <!-- role, class, pattern, parameter … : one key for all kinds, "class confidential" -->
  <xsl:key name="catalog" match="/kitei/model/catalog/*" use="concat(name(), ' ', @id)"/>

  <!-- What was a form of its own before the forms were merged -->
  <xsl:key name="part" match="/kitei/model/catalog/record/part" use="@id"/>

  <xsl:variable name="row" select="key('document', $document)"/>
  <xsl:variable name="lang" select="/kitei/@lang"/>
  <xsl:variable name="company" select="/kitei/model/company"/>

  <!-- A wrong row would give an empty document: stop instead. Each stylesheet matches "kitei" and returns its tree or trees. -->
  <xsl:template match="/">
    <xsl:if test="not($row)">
      <xsl:message terminate="yes">no row of documents.xml is called "<xsl:value-of select="$document"/>"</xsl:message>
    </xsl:if>
    <trees>
      <xsl:apply-templates select="kitei"/>
    </trees>
  </xsl:template>


  <!-- A label with its places %1 %2 %3 filled. The values may hold elements (a date, a reference). -->
  <xsl:template name="put">
    <xsl:param name="label"/>
    <xsl:param name="one"/>
    <xsl:param name="two"/>
    <xsl:param name="three"/>
    <xsl:param name="text" select="key('label', $label)/@name"/>
    <xsl:choose>
      <xsl:when test="contains($text, '%')">
        <xsl:variable name="rest" select="substring-after($text, '%')"/>
        <xsl:value-of select="substring-before($text, '%')"/>
        <xsl:choose>
          <xsl:when test="starts-with($rest, '1')"><xsl:copy-of select="$one"/></xsl:when>
          <xsl:when test="starts-with($rest, '2')"><xsl:copy-of select="$two"/></xsl:when>
          <xsl:otherwise><xsl:copy-of select="$three"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="put">
          <xsl:with-param name="text" select="substring($rest, 2)"/>
          <xsl:with-param name="one" select="$one"/>
          <xsl:with-param name="two" select="$two"/>
          <xsl:with-param name="three" select="$three"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- Text of the library: <value> is text by now, <ref> and <strong> remain. The indentation of the XML file is not text;
       a blank counts only between two pieces of one sentence (libxml2 may hand one sentence over in several text nodes). -->
  <xsl:template match="text()" mode="inline">
    <xsl:choose>
      <!-- most texts are the only one -->
      <xsl:when test="not(preceding-sibling::node()[1] | following-sibling::node()[1])">
        <xsl:value-of select="normalize-space()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="text-among-others"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="text-among-others">
    <xsl:variable name="text" select="normalize-space()"/>
    <xsl:variable name="before" select="preceding-sibling::node()[self::ref or self::strong or self::text()[normalize-space()]]"/>
    <xsl:variable name="after" select="following-sibling::node()[self::ref or self::strong or self::text()[normalize-space()]]"/>
    <xsl:choose>
      <xsl:when test="$text = ''">
        <xsl:if test="$before and $after"><xsl:text> </xsl:text></xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="$before and normalize-space(substring(., 1, 1)) = ''"><xsl:text> </xsl:text></xsl:if>
        <xsl:value-of select="$text"/>
        <xsl:if test="$after and normalize-space(substring(., string-length(), 1)) = ''"><xsl:text> </xsl:text></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ref | strong" mode="inline">
    <xsl:copy>
      <xsl:copy-of select="@to | @form"/>
      <xsl:apply-templates mode="inline"/>
    </xsl:copy>
  </xsl:template>

  <!-- A part of a register that forms were merged into: 様式第30号の受講者名簿. -->
  <xsl:template match="ref[@part]" mode="inline">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'part-of-form'"/>
      <xsl:with-param name="one"><ref to="{@to}"/></xsl:with-param>
      <xsl:with-param name="two" select="string(key('part', @part)/@name)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The same in a cell, by number. -->
  <xsl:template name="form-ref">
    <xsl:param name="to"/>
    <xsl:param name="part"/>
    <xsl:choose>
      <xsl:when test="$part != ''">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'part-of-form-short'"/>
          <xsl:with-param name="one"><ref to="{$to}" form="number"/></xsl:with-param>
          <xsl:with-param name="two" select="string(key('part', $part)/@name)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><ref to="{$to}" form="number"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- Elements that stand beside the text in the same parent: sources of an item, reason of a handling cell. -->
  <xsl:template match="*" mode="inline" priority="-1"/>


  <!-- Words at the head of a cell or line: roles are common nouns in English. -->
  <xsl:template name="capital">
    <xsl:param name="words"/>
    <xsl:value-of select="concat(translate(substring($words, 1, 1), 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), substring($words, 2))"/>
  </xsl:template>


  <!-- Head of a controlled document: whose it is, facts, cells for the stamps. -->
  <xsl:template name="control">
    <xsl:call-template name="company"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:call-template name="control-dates"/>
      <xsl:apply-templates select="$row/@owner" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
    <stamps>
      <stamp label="{key('label', 'stamp-prepared')/@name}"/>
      <stamp label="{key('label', 'stamp-reviewed')/@name}"/>
      <stamp label="{key('label', 'stamp-approved')/@name}">
        <xsl:if test="$row/@approver">
          <xsl:attribute name="name"><xsl:apply-templates select="key('person', $row/@approver)" mode="signature"/></xsl:attribute>
        </xsl:if>
      </stamp>
    </stamps>
  </xsl:template>

  <xsl:template name="company">
    <p class="company"><xsl:value-of select="$company/@name"/></p>
  </xsl:template>

  <!-- 制定 is the day of the first edition; from the second on the last decision stands beside it. -->
  <xsl:template name="control-dates">
    <xsl:for-each select="$row/edition">
      <xsl:sort select="@number" data-type="number"/>
      <xsl:choose>
        <xsl:when test="position() = 1"><xsl:apply-templates select="@enacted" mode="fact"/></xsl:when>
        <xsl:when test="position() = last()">
          <fact label="{key('label', 'last-revised')/@name}"><date value="{@enacted}"/></fact>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each>
    <xsl:apply-templates select="$row/@effective" mode="fact"/>
    <xsl:apply-templates select="$row/@review" mode="fact"/>
  </xsl:template>

  <xsl:template match="@number" mode="fact">
    <fact label="{key('label', 'document-number')/@name}"><xsl:value-of select="."/></fact>
  </xsl:template>

  <xsl:template match="@edition" mode="fact">
    <fact label="{key('label', 'edition')/@name}"><xsl:apply-templates select="." mode="edition"/></fact>
  </xsl:template>

  <xsl:template match="@enacted" mode="fact">
    <fact label="{key('label', 'enacted')/@name}"><date value="{.}"/></fact>
  </xsl:template>

  <xsl:template match="@effective" mode="fact">
    <fact label="{key('label', 'effective')/@name}"><date value="{.}"/></fact>
  </xsl:template>

  <xsl:template match="@review" mode="fact">
    <fact label="{key('label', 'next-review')/@name}"><date value="{.}"/></fact>
  </xsl:template>

  <xsl:template match="@owner" mode="fact">
    <fact label="{key('label', 'owner')/@name}"><xsl:apply-templates select="key('person', .)" mode="post"/></fact>
  </xsl:template>

  <xsl:template match="@class" mode="fact">
    <fact label="{key('label', 'class')/@name}"><xsl:apply-templates select="key('catalog', concat('class ', .))" mode="mark"/></fact>
  </xsl:template>

  <!-- Number of an edition: 第1版, 1 -->
  <xsl:template match="@*" mode="edition">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'edition-value'"/>
      <xsl:with-param name="one" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A class is always sign and word: ▲業務情報 -->
  <xsl:template match="class" mode="mark">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'class-value'"/>
      <xsl:with-param name="one" select="string(@mark)"/>
      <xsl:with-param name="two" select="string(@name)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Who stands for what: the post, or the name of a person without one. -->
  <xsl:template match="person" mode="post">
    <xsl:choose>
      <xsl:when test="post"><xsl:value-of select="post/@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Who signs: post and name. -->
  <xsl:template match="person | approver" mode="signature">
    <xsl:choose>
      <xsl:when test="post">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'person-with-post'"/>
          <xsl:with-param name="one" select="string(post/@name)"/>
          <xsl:with-param name="two" select="string(@name)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Who approved a decision: a person of the company, or one a layer names. -->
  <xsl:template match="deviations/*" mode="approver">
    <xsl:apply-templates select="approver" mode="signature"/>
  </xsl:template>


  <!-- 改定履歴: every edition, the first one included. -->
  <xsl:template name="history">
    <section id="{$document}-history" title="{key('label', 'history')/@name}">
      <table class="history">
        <columns>
          <column width="10%"/><column width="19%"/><column width="19%"/><column width="30%"/><column width="22%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'edition')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'history-date')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'effective')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'history-what')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'history-approver')/@name"/></cell>
        </head>
        <xsl:apply-templates select="$row/edition" mode="history">
          <xsl:sort select="@number" data-type="number"/>
        </xsl:apply-templates>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="edition" mode="history">
    <row>
      <cell><xsl:apply-templates select="@number" mode="edition"/></cell>
      <cell><date value="{@enacted}"/></cell>
      <cell><date value="{@effective}"/></cell>
      <cell><xsl:value-of select="@name"/></cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@approver"><xsl:apply-templates select="key('person', @approver)" mode="post"/></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="key('person', ../@approver)" mode="post"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>


  <!-- Last line of a translation. A programme whose main language is English has no such line. -->
  <xsl:template name="prevails">
    <xsl:if test="$lang = 'en' and /kitei/@main = 'ja'">
      <p class="prevails"><xsl:value-of select="key('label', 'prevails')/@name"/></p>
    </xsl:if>
  </xsl:template>


  <!-- ========== Tables ========== -->

  <!-- Widths of the columns in per cent, separated by blanks. English words are too long for columns made for Japanese. -->
  <xsl:template name="columns">
    <xsl:param name="ja"/>
    <xsl:param name="en"/>
    <columns>
      <xsl:choose>
        <xsl:when test="$lang = 'en'"><xsl:call-template name="column"><xsl:with-param name="widths" select="$en"/></xsl:call-template></xsl:when>
        <xsl:otherwise><xsl:call-template name="column"><xsl:with-param name="widths" select="$ja"/></xsl:call-template></xsl:otherwise>
      </xsl:choose>
    </columns>
  </xsl:template>

  <xsl:template name="column">
    <xsl:param name="widths"/>
    <xsl:if test="$widths">
      <column width="{substring-before(concat($widths, ' '), ' ')}%"/>
      <xsl:call-template name="column">
        <xsl:with-param name="widths" select="substring-after($widths, ' ')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
